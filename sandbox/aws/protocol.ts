import type { Service } from './calls.ts';
import { clientError, ServiceError } from './errors.ts';
import { iamOperations } from './iam/operations.ts';
import { parseQuery } from './iam/query.ts';
import { errorXml, successXml } from './iam/xml.ts';
import { secretsManagerOperations } from './secrets-manager/operations.ts';
import type { Operation } from './world.ts';

/** Header names are in lower case. */
export interface Request {
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

interface Body {
  readonly text: string;
  readonly contentType: string;
}

/** What differs between the two services: wire format, and the codes of errors that no operation raises. */
export interface Protocol {
  readonly service: Service;
  readonly operations: Readonly<Record<string, Operation>>;
  decode(request: Request): { operation: string; input: Record<string, unknown> };
  success(operation: string, output: Record<string, unknown>, requestId: string): Body;
  failure(error: ServiceError, requestId: string): Body;
  readonly errors: {
    unknownOperation(name: string): ServiceError;
    noCredentials(): ServiceError;
    unknownKey(): ServiceError;
    expiredToken(): ServiceError;
    throttled(): ServiceError;
    denied(message: string): ServiceError;
    internal(): ServiceError;
    unavailable(): ServiceError;
  };
}

/** AWS JSON 1.1. https://docs.aws.amazon.com/secretsmanager/latest/apireference/CommonErrors.html */
export const secretsManagerProtocol: Protocol = {
  service: 'secretsmanager',
  operations: secretsManagerOperations,
  decode({ headers, body }) {
    const target = headers['x-amz-target'] ?? '';
    // KMS speaks the same protocol.
    const [, operation = ''] = /^(?:secretsmanager|TrentService)\.(.+)$/.exec(target) ?? [];
    return { operation, input: parseJson(body) };
  },
  success: (_operation, output) => json(output),
  failure: (error) => json({ __type: error.code, Message: error.message }),
  errors: {
    unknownOperation: (name) =>
      clientError('UnknownOperationException', `The sandbox's Secrets Manager has no operation "${name}".`),
    noCredentials: () => clientError('MissingAuthenticationTokenException', 'Missing Authentication Token'),
    unknownKey: () =>
      clientError('UnrecognizedClientException', 'The security token included in the request is invalid.'),
    expiredToken: () => clientError('ExpiredTokenException', 'The security token included in the request is expired'),
    throttled: () => clientError('ThrottlingException', 'Rate exceeded'),
    denied: (message) => clientError('AccessDeniedException', message),
    internal: () => new ServiceError(500, 'InternalServiceError', 'An error occurred on the server side.'),
    unavailable: () => new ServiceError(503, 'ServiceUnavailableException', 'The service is temporarily unavailable.'),
  },
};

/** AWS Query. https://docs.aws.amazon.com/IAM/latest/APIReference/CommonErrors.html */
export const iamProtocol: Protocol = {
  service: 'iam',
  operations: iamOperations,
  decode: ({ body }) => ({ operation: new URLSearchParams(body).get('Action') ?? '', input: parseQuery(body) }),
  success: (operation, output, requestId) => xml(successXml(operation, output, requestId)),
  failure: (error, requestId) => xml(errorXml(error, requestId)),
  errors: {
    unknownOperation: (name) =>
      clientError(
        'InvalidAction',
        `Could not find operation ${name || '(none)'} for version 2010-05-08 in the sandbox`,
      ),
    noCredentials: () => new ServiceError(403, 'MissingAuthenticationToken', 'Request is missing Authentication Token'),
    unknownKey: () =>
      new ServiceError(403, 'InvalidClientTokenId', 'The security token included in the request is invalid.'),
    expiredToken: () => new ServiceError(403, 'ExpiredToken', 'The security token included in the request is expired'),
    throttled: () => clientError('Throttling', 'Rate exceeded'),
    denied: (message) => new ServiceError(403, 'AccessDenied', message),
    internal: () =>
      new ServiceError(
        500,
        'ServiceFailure',
        'The request processing has failed because of an unknown error, exception or failure.',
      ),
    unavailable: () =>
      new ServiceError(503, 'ServiceUnavailable', 'The request has failed due to a temporary failure of the server.'),
  },
};

function parseJson(body: string): Record<string, unknown> {
  try {
    const parsed: unknown = JSON.parse(body === '' ? '{}' : body);
    if (typeof parsed === 'object' && parsed !== null && !Array.isArray(parsed))
      return parsed as Record<string, unknown>;
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
  }
  throw clientError('SerializationException', 'The request body is not a JSON object.');
}

function json(value: unknown): Body {
  return { text: JSON.stringify(value), contentType: 'application/x-amz-json-1.1' };
}

function xml(text: string): Body {
  return { text, contentType: 'text/xml' };
}
