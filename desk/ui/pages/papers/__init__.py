"""The papers of a meeting (文件)."""
