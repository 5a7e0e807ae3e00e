"""The wording check (措辞检查): rules as data in resources/rules/wording.json, and their engine."""

from desk.wording.lint.checker import RuleChecker

__all__ = ["RuleChecker"]
