import { type Api, encodePath } from './api.ts';
import { ForgeError } from './forge.ts';
import { textAt } from './json.ts';

/**
 * Content of a file, or null where there is none at that place, or it is too large for GitHub to show (1 MB).
 * https://docs.github.com/en/rest/repos/contents#get-repository-content
 */
export async function fileAt(api: Api, { ref, path }: { ref: string; path: string }): Promise<Uint8Array | null> {
  try {
    const { data } = await api.send({
      name: `read ${path} at ${ref}`,
      permission: 'contents: read',
      method: 'GET',
      path: `/contents/${encodePath(path)}`,
      parameters: { ref },
    });
    const content = textAt(data, 'content');
    return content === null || textAt(data, 'encoding') !== 'base64' ? null : Buffer.from(content, 'base64');
  } catch (error) {
    if (error instanceof ForgeError && error.kind === 'not-found') return null;
    throw error;
  }
}
