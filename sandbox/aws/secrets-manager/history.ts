import { copy } from '../copy.ts';
import type { World } from '../world.ts';

/** Keeps what is true now, for lists that lag. Nothing is kept while no list lags. */
export function remember(world: World): void {
  if (world.listing.lagMilliseconds <= 0) return;
  const { secrets } = world;
  secrets.history.push({ at: world.now(), secrets: copy(secrets.secrets) });
}

/** From here on lists may lag: what is true now counts as true since ever. */
export function restartHistory(world: World): void {
  // Nothing is kept while no list lags: seeding thousands of secrets would copy all of them each time.
  const lags = world.listing.lagMilliseconds > 0;
  world.secrets.history = lags ? [{ at: 0, secrets: copy(world.secrets.secrets) }] : [];
}
