"""Meeting Desk (会议秘书台): a city government's meetings, from agenda to answered decisions."""

__version__ = "0.1.0"
