"""Forms that go out to units as Excel files and come back filled in.

`writer` lays a form out, `sheet` reads one back with suspicion; a form is a module that says which
labels and fields it has. A hidden cell tells what form a file is, and what record it is about.
"""
