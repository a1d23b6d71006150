// Of one file, so that they run side by side: before it tells a denial, a run asks IAM for 15 seconds.
import './lifecycle-verify.ts';
import './lifecycle-policy.ts';
import './lifecycle-tags.ts';
