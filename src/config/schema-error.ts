/** An error of the compiled schema, as far as messages are made from it (the form is ajv's). */
export interface SchemaError {
  readonly keyword: string;
  /** JSON pointer to the value that is wrong. */
  readonly instancePath: string;
  /** JSON pointer into the schema, beginning `#/`. */
  readonly schemaPath: string;
  readonly params: Readonly<Record<string, unknown>>;
  /** The key that is wrong, where the error is about a key. */
  readonly propertyName?: string;
  /** The part of the schema that holds the keyword. */
  readonly parentSchema?: Readonly<Record<string, unknown>>;
  /** The value that is wrong. May hold a secret that was pasted into the file: never shown. */
  readonly data?: unknown;
}

/** Says whether `data` fits the schema; `errors` belongs to the last call. */
export interface Validate {
  (data: unknown): boolean;
  errors?: readonly SchemaError[] | null;
}
