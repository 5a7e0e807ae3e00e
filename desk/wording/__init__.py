"""The language side: names, dates and sentences as officials write them."""
