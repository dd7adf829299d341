// Made by tools/lang from lang/*.json: npm run make:words

/** Every message by key, with the arguments that English declares. */
export interface Messages {
  readonly 'link.badPart': (d: {
    readonly key: string;
    readonly value: string;
    readonly rule: string;
  }) => string;
  readonly 'link.movedRecord': (d: { readonly from: string; readonly to: string }) => string;
  readonly 'link.movedWindow': (d: { readonly day: string; readonly range: string }) => string;
  readonly 'link.otherVersion': (d: { readonly asked: string; readonly current: string }) => string;
  readonly 'link.outside': (d: {
    readonly day: string;
    readonly range: string;
    readonly shown: string;
  }) => string;
}
