// Gives the parameter back as it arrived.
RETURN $value AS value
