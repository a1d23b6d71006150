import { sentenceList } from '../text/words.ts';
import { isRecord, listOf, statementsOf } from './reading.ts';

/** Who may use a role, as its trust policy says. */
export interface Trusted {
  /** Of a Kubernetes service account, with `*` for any; in Union it is `<project>-<domain>`. null: it is no service account. */
  readonly namespace: string | null;
  readonly serviceAccount: string | null;
  /** The identity provider of the cluster, EKS Pod Identity, or anyone else it names. */
  readonly principal: string;
}

const POD_IDENTITY = 'pods.eks.amazonaws.com';

/**
 * What a trust policy allows, in its order. Conditions are read where they name service accounts: the subject of IAM roles for
 * service accounts, and the tags of EKS Pod Identity's sessions. Denials and other conditions are not judged.
 *
 * @param document parsed JSON of any shape.
 */
export function trustedBy(document: unknown): Trusted[] {
  const all = statementsOf(document)
    .filter(({ Effect }) => Effect === 'Allow')
    .flatMap((statement) => principalsOf(statement).flatMap((principal) => trusted(principal, statement)));
  return [...new Map(all.map((one) => [JSON.stringify(one), one])).values()];
}

function principalsOf({ Principal }: Record<string, unknown>): string[] {
  return (isRecord(Principal) ? Object.values(Principal).flatMap(listOf) : listOf(Principal)).map(String);
}

function trusted(principal: string, { Condition }: Record<string, unknown>): Trusted[] {
  const valuesOf = (key: RegExp) => conditionValues(Condition, key);
  if (principal === POD_IDENTITY) {
    const namespaces = valuesOf(/^aws:RequestTag\/kubernetes-namespace$/i);
    const accounts = valuesOf(/^aws:RequestTag\/kubernetes-service-account$/i);
    return namespaces.flatMap((namespace) =>
      accounts.map((serviceAccount) => ({ namespace, serviceAccount, principal })),
    );
  }
  const isCluster = /:oidc-provider\/oidc\.eks\.|\.eks\./.test(principal);
  const subjects = principal.includes(':oidc-provider/') ? valuesOf(/:sub$/i) : [];
  const found = subjects.map((subject): Trusted => {
    const [, namespace, serviceAccount = '*'] = /^system:serviceaccount:([^:]*)(?::(.*))?$/.exec(subject) ?? [];
    if (namespace !== undefined) return { namespace, serviceAccount, principal };
    const isAnyone = subject === '*' && isCluster;
    if (isAnyone) return { namespace: '*', serviceAccount: '*', principal };
    return {
      namespace: null,
      serviceAccount: null,
      principal: subject === '*' ? principal : `${principal} ${subject}`,
    };
  });
  return found.length > 0 ? found : [{ namespace: null, serviceAccount: null, principal }];
}

/** What the first condition on such a key that names texts allows; `*` where there is none. */
function conditionValues(condition: unknown, key: RegExp): string[] {
  for (const [operator, keys] of Object.entries(isRecord(condition) ? condition : {}))
    for (const [name, values] of Object.entries(isRecord(keys) ? keys : {}))
      if (key.test(name) && /^(ForAnyValue:)?String(Equals|Like|EqualsIgnoreCase)(IfExists)?$/.test(operator))
        return listOf(values).map(String);
  return ['*'];
}

/** Who may use a role, in one line: namespace and name of service accounts, or the principal. */
export function trustWords(trust: readonly Trusted[]): string {
  const all = trust.map(({ namespace, serviceAccount, principal }) =>
    namespace === null
      ? principal
      : `service account ${namespace}/${serviceAccount}${principal === POD_IDENTITY ? ' by EKS Pod Identity' : ''}`,
  );
  return all.length === 0 ? 'nobody' : sentenceList([...new Set(all)]);
}
