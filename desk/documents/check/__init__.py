"""Checking any Word file against GB/T 9704: what deviates, by which clause, 规定 or 实务."""

from desk.documents.check.findings import Finding
from desk.documents.check.service import check_data, check_file

__all__ = ["Finding", "check_data", "check_file"]
