"""Meeting Desk (会议秘书台): the meetings of a city government, from agenda to answered decisions."""

__version__ = "0.1.0"
