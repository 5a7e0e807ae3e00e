"""Checking any Word file against GB/T 9704: what deviates, by which clause, 规定 or 实务."""

from desk.documents.check.findings import Finding
from desk.documents.check.service import FORMS, Checked, check_file, examine, examine_data

__all__ = ["FORMS", "Checked", "Finding", "check_file", "examine", "examine_data"]
