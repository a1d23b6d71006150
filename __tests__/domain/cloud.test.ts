import { CloudError, type CloudErrorFields } from '../../src/domain/cloud.ts';

const fields: CloudErrorFields = {
  kind: 'denied',
  service: 'secretsmanager',
  operation: 'CreateSecret',
  resource: 'ml/key',
  code: 'AccessDeniedException',
  detail: 'not authorized',
  fix: 'Allow it.',
};

describe('a call to AWS that failed', () => {
  it('says which call, on what, and what AWS said', () => {
    const error = new CloudError(fields);
    expect(error.name).toBe('CloudError');
    expect(error.message).toBe('secretsmanager:CreateSecret on ml/key: AccessDeniedException: not authorized');
    expect(error).toMatchObject(fields);
  });

  it('leaves out what it was about where it was about nothing', () => {
    const { message } = new CloudError({ ...fields, operation: 'ListSecrets', resource: undefined });
    expect(message).toBe('secretsmanager:ListSecrets: AccessDeniedException: not authorized');
  });
});
