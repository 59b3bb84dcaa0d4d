import node from './lib/nodeVersion.cjs'

node.whenNodeIsNew(() => import('./lib/check.mjs').then(({ check }) => check()))
