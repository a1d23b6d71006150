# Form: a file that was never ported.
import flytekit  # secrets

print "hello"  # expect: does-not-parse
