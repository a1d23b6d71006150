/** An error as AWS answers it: HTTP status, code and text. */
export class ServiceError extends Error {
  readonly status: number;
  readonly code: string;

  constructor(status: number, code: string, message: string) {
    super(message);
    this.name = 'ServiceError';
    this.status = status;
    this.code = code;
  }
}

/** Error of the caller (HTTP 400), the kind that Secrets Manager answers almost always. */
export function clientError(code: string, message: string): ServiceError {
  return new ServiceError(400, code, message);
}

/** How AWS words a broken constraint of its service model. Values of sensitive fields are left out. */
export function constraintError(code: string, member: string, constraint: string, value?: string): ServiceError {
  const shown = value === undefined ? 'Value' : `Value '${value}'`;
  return clientError(
    code,
    `1 validation error detected: ${shown} at '${member}' failed to satisfy constraint: ${constraint}`,
  );
}
