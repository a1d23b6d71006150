import type { DesiredState } from '../../domain/desired.ts';
import { type Check, check } from './check.ts';

/** What no call can tell from here. */
export function byHand(desired: DesiredState | null): Check[] {
  const region = desired?.region ?? '<region>';
  const keys = [...new Set((desired?.secrets ?? []).flatMap(({ kmsKeyId }) => kmsKeyId ?? []))].sort();
  const roles = (desired?.roles ?? []).map(({ name }) => name).join(', ') || 'the User Flyte Role';
  return [
    check(
      'union-webhook',
      'Union has switched on Secrets Manager',
      'by-hand',
      'The Flyte webhook must look into AWS: its secret manager types are [Embedded, K8s] by default',
      'Ask Union to add `AWS` for this data plane. Without it a task fails with "Unable to find secret".',
    ),
    check(
      'private-endpoint',
      'Private data plane: an endpoint for Secrets Manager',
      'by-hand',
      'Tasks read secrets from inside the data plane',
      `Where its subnets have no way to the internet, make an interface VPC endpoint for com.amazonaws.${region}.secretsmanager with private DNS, and let its policy and security group admit the tasks.`,
    ),
    check(
      'private-image',
      'Private data plane: the image of the sidecar',
      'by-hand',
      'An init container with docker.io/amazon/aws-secrets-manager-secret-sidecar:v0.1.4 runs in each task that asks for a secret',
      'Where nodes cannot pull from Docker Hub, mirror the image and ask Union to set the mirror.',
    ),
    ...(keys.length === 0
      ? []
      : [
          check(
            'key-policy',
            'Key policy of the KMS keys',
            'by-hand',
            `The file names ${keys.join(', ')}`,
            `Each key's policy must let IAM policies of the account count, or name ${roles}, for kms:Decrypt through secretsmanager.${region}.amazonaws.com.`,
          ),
        ]),
  ];
}
