// Made by tools/lang from lang: npm run make:words

/** Messages of `lang/en/text.json` by key, with the arguments that English declares. */
export interface TextMessages {
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
