/** What a reader may have to download: KB of 1000 bytes, after brotli 11. */
export const BUDGETS = {
  // A slow line of 400 kbit/s brings this in 2.4 s. The one since 118 is what happened, in eight steps,
  // for readers without scripts.
  'until readable': 119,
  // All that the app itself is: scripts (95 KB), styles, the window's records as all five texts tell them
  // (27 KB), and the page with its opening (25 KB). Neither the engine nor what a reader has to ask for
  // (table, search index, sources, downloads, snapshot) may slip into it. Of the 3 KB since 170, two are
  // what pieces lose that are packed apart, since pictures use them as well; the rest: actors who are
  // told differently, the part of the country that the map shows. Of the 2 KB since 173, most is the index
  // that frames come from, the rest what the wave says of its kinds and country, which was code. The one
  // since 175 is what a step needs to look at what changes only: places looked up instead of gone through.
  // Of the five since 176, four are the words of the core as messages by key, with the tables of a
  // language, in place of texts in the code; the rest is what a second wave asks for: where its files are,
  // points, pages and addresses, months on a long time bar. Three of the eight since 181 are the schema
  // library, less the readers written by hand that it stands in for: the format is written once. The
  // others are the words of the page by key: markup that was still is now filled in, and every key stands
  // there twice. The four since 189 are what happened, in eight steps: two of its words, which stand in the
  // records and in the page without scripts, two of what leads through it.
  'until the app runs': 193,
  // Both files; the first view waits for the smaller one.
  records: 60,
  // The fonts are cut to the letters that are used: a new face costs 10–15 KB.
  fonts: 100,
  // A third is the engine and its worker, two fifths the ground, of which bands of two widths are 44.
  // Of the four since 1095, three are the schemas, which read the records; of the four since 1099 all are
  // what happened.
  'until the map is whole': 1103,
} as const;
