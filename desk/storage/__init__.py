"""Tables, transactions, journal, migrations and backup: the only place that knows SQL."""
