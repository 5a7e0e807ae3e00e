"""Where lines end and things stand: rules that the Word writer and the typesetter share."""
