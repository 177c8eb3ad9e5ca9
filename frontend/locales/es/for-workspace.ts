/** All Spanish that the workspace needs, to be loaded as one when it is wanted. */
export { framework } from './framework.ts'
export { workspace } from './workspace.ts'
