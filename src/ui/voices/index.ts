/** What a reader opens to ask about the texts themselves: loaded when it is asked for. */
export { default as Differing } from './Differing.svelte';
export { default as Sources } from './Sources.svelte';
