#!/usr/bin/env node
import { cli } from './union-secrets.js';

await cli();
