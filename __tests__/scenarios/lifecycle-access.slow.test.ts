// Of one file, so that they run side by side: before it reports a denial, a run asks IAM for 15 seconds.
import '../helpers/scenarios/lifecycle-verify.ts';
import '../helpers/scenarios/lifecycle-policy.ts';
import '../helpers/scenarios/lifecycle-tags.ts';
