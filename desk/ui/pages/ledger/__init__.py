"""The ledger page (督办台账)."""
