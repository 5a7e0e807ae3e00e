"""The texts of papers: as shipped, as an office words them, and what an office may write."""
