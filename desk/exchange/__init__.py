"""What comes in and goes out as files of others: meeting files and Excel rosters."""
