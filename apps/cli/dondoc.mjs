#!/usr/bin/env node
// The `dondoc` command: this Node when it runs TypeScript itself, otherwise the Node 24 among the packages.
import { rootFolder } from './launch/root-folder.mjs'

if (Number(process.versions.node.split('.')[0]) >= 24) {
  await import('./main.ts')
} else {
  const { runOnNode24 } = await import('./launch/run-on-node-24.mjs')
  runOnNode24(rootFolder, process.argv.slice(2))
}
