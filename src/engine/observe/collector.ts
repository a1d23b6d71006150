import { CloudError } from '../../domain/cloud.ts';

/** Lets reads go on past a failed one, so that all failures are told at once. */
export class Collector {
  readonly failures: CloudError[] = [];

  /** undefined: the read failed, or found nothing. */
  async try<T>(read: () => Promise<T>): Promise<T | undefined> {
    try {
      return await read();
    } catch (error) {
      if (!(error instanceof CloudError)) throw error;
      this.failures.push(error);
      return undefined;
    }
  }
}
