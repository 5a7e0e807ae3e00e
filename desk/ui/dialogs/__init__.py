"""Dialogs: made without showing, shown with open(), never waited for."""
