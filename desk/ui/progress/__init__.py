"""Long work: run in steps, shown while it lasts, stopped where the user says so."""
