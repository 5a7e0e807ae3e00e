"""What a meeting's page shows about its people: who comes, who waits, who is to be told."""
