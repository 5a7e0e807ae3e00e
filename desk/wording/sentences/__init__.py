"""Sentence → assignment: who leads, who supports, by when, and what a sentence leaves open.

A text is cleaned (`cleaned`), its times are found (`times`) and sorted into deadlines and others
(`deadlines`), its names are found (`mentions`, `unknown_names`). With each of these as a single
character it becomes a shape (`shape`), over which patterns say who does what (`roles`). Pieces that
speak of one task (`pieces`) are settled (`actors`, `timing`) and become a task (`tasks`); `reader`
is the door. The words of the rules lie in resources/rules/sentences.json.
"""
