KEY = "ml/openai-api-key-AbCdEf"
