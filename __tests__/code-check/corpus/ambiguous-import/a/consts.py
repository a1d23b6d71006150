# Form: two modules that an import could mean: nothing is guessed.
KEY = "ml/unknown-AbCdEf"
