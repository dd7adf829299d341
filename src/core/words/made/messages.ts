// Made by tools/lang from lang: npm run make:words

/** Messages of `lang/en/download.json` by key, with the arguments that English declares. */
export interface DownloadMessages {
  readonly 'take.records': () => string;
  readonly 'take.all': (d: { readonly count: number; readonly n: string }) => string;
  readonly 'take.filtered': (d: { readonly count: number; readonly n: string }) => string;
  readonly 'take.kinds': (d: { readonly filter: string; readonly kinds: string }) => string;
  readonly 'take.noKinds': (d: { readonly filter: string }) => string;
  readonly 'take.filter': (d: { readonly filter: string }) => string;
  readonly 'take.noFilter': () => string;
  readonly 'take.wait': () => string;
  readonly 'take.missing': () => string;
  readonly 'take.format': () => string;
  readonly 'take.loss': (d: { readonly format: string }) => string;
  readonly 'take.which': () => string;
  readonly 'take.places': () => string;
  readonly 'take.file': (d: { readonly format: string }) => string;
  readonly 'cite.map': () => string;
  readonly 'cite.copy': () => string;
  readonly 'cite.copied': () => string;
  readonly 'cite.notCopied': () => string;
}

/** Messages of `lang/en/files.json` by key, with the arguments that English declares. */
export interface FilesMessages {
  readonly 'loss.acled.noTown': (d: { readonly count: number; readonly n: string }) => string;
  readonly 'loss.acled.longRange': (d: { readonly count: number; readonly n: string }) => string;
  readonly 'loss.acled.alsoRegion': (d: { readonly count: number; readonly n: string }) => string;
  readonly 'loss.acled.noDay': (d: { readonly count: number; readonly n: string }) => string;
  readonly 'loss.acled.dayPart': (d: { readonly count: number; readonly n: string }) => string;
  readonly 'loss.acled.differs': (d: { readonly count: number; readonly n: string }) => string;
  readonly 'loss.acled.kind': (d: { readonly count: number; readonly n: string }) => string;
  readonly 'loss.geojson.noTown': (d: { readonly count: number; readonly n: string }) => string;
  readonly 'loss.geojson.alsoRegion': (d: { readonly count: number; readonly n: string }) => string;
  readonly 'loss.geojson.dayPart': (d: { readonly count: number; readonly n: string }) => string;
  readonly 'loss.geojson.open': (d: { readonly count: number; readonly n: string }) => string;
  readonly 'loss.geojson.differs': (d: { readonly count: number; readonly n: string }) => string;
  readonly 'loss.acled.split': (d: {
    readonly count: number;
    readonly n: string;
    readonly rows: string;
  }) => string;
  readonly 'loss.acled.coded': () => string;
  readonly 'loss.acled.quotes': () => string;
  readonly 'loss.geojson.sources': () => string;
  readonly 'files.as': (d: { readonly title: string; readonly format: string }) => string;
  readonly 'files.fromTo': (d: { readonly first: string; readonly last: string }) => string;
  readonly 'files.fromOn': (d: { readonly first: string }) => string;
  readonly 'files.quotations': () => string;
  readonly 'files.ownWords': () => string;
  readonly 'files.attribution': (d: {
    readonly author: string;
    readonly title: string;
    readonly version: string;
    readonly licence: string;
  }) => string;
  readonly 'cite.text': (d: {
    readonly author: string;
    readonly title: string;
    readonly note: string;
    readonly link: string;
    readonly date: string;
  }) => string;
  readonly 'cite.mapNote': (d: { readonly version: string; readonly shows: string }) => string;
  readonly 'cite.record': (d: {
    readonly author: string;
    readonly title: string;
    readonly when: string;
    readonly of: string;
    readonly version: string;
    readonly record: string;
    readonly sources: string;
    readonly link: string;
    readonly date: string;
  }) => string;
  readonly 'cite.recordNote': (d: {
    readonly record: string;
    readonly version: string;
    readonly when: string;
    readonly sources: string;
  }) => string;
  readonly 'use.geojson': () => string;
  readonly 'use.tables': () => string;
  readonly 'name.tables': () => string;
  readonly 'use.acled': () => string;
  readonly 'name.acled': () => string;
  readonly 'use.places': () => string;
  readonly 'use.csl': () => string;
  readonly 'use.bibtex': () => string;
  readonly 'use.ris': () => string;
  readonly 'loss.places.records': (d: { readonly count: number; readonly n: string }) => string;
  readonly 'loss.places.sites': (d: { readonly ids: string }) => string;
  readonly 'loss.places.schematic': (d: { readonly ids: string }) => string;
  readonly 'loss.places.labels': () => string;
  readonly 'loss.tables.nothing': () => string;
  readonly 'loss.tables.formula': (d: { readonly count: number; readonly n: string }) => string;
  readonly 'loss.tables.sources': () => string;
  readonly 'files.every': () => string;
  readonly 'loss.sources.accounts': (d: { readonly count: number; readonly n: string }) => string;
  readonly 'loss.references.witness': () => string;
  readonly 'loss.references.interviewers': () => string;
  readonly 'files.technique': () => string;
}

/** Messages of `lang/en/names.json` by key, with the arguments that English declares. */
export interface NamesMessages {
  readonly 'names.noPlace': (d: { readonly country: string }) => string;
  readonly 'names.others': () => string;
  readonly 'names.alphabet': () => string;
}

/** Messages of `lang/en/opening.json` by key, with the arguments that English declares. */
export interface OpeningMessages {
  readonly 'opening.wave': (d: {
    readonly title: string;
    readonly records: string;
    readonly accounts: string;
    readonly texts: string;
  }) => string;
  readonly 'opening.preview': (d: { readonly title: string }) => string;
  readonly 'opening.parts': () => string;
  readonly 'opening.day': () => string;
  readonly 'opening.whoSaysSo': () => string;
  readonly 'opening.allDays': () => string;
  readonly 'opening.list': () => string;
  readonly 'opening.allRecords': () => string;
  readonly 'opening.noScript': (d: { readonly day: string; readonly all: string }) => string;
  readonly 'opening.every': () => string;
  readonly 'opening.wordForWord': (d: { readonly records: string }) => string;
  readonly 'opening.dayByDay': () => string;
}

/** Messages of `lang/en/page.json` by key, with the arguments that English declares. */
export interface PageMessages {
  readonly 'map.label': (d: { readonly country: string; readonly sentence: string }) => string;
  readonly 'map.ground': () => string;
  readonly 'map.several': () => string;
  readonly 'map.hereToo': (d: { readonly name: string; readonly other: string }) => string;
  readonly 'map.camera': () => string;
  readonly 'map.fit': () => string;
  readonly 'map.country': () => string;
  readonly 'map.in': () => string;
  readonly 'map.out': () => string;
  readonly 'map.name': () => string;
  readonly 'map.latitude': () => string;
  readonly 'frame.dossier': () => string;
  readonly 'frame.open': () => string;
  readonly 'frame.close': () => string;
  readonly 'frame.download': () => string;
  readonly 'frame.downloads': () => string;
  readonly 'frame.clear': () => string;
  readonly 'frame.failed': (d: {
    readonly part: 'map' | 'head' | 'key' | 'table' | 'time' | 'dossier' | 'snapshot' | 'download';
  }) => string;
  readonly 'frame.missing': (d: { readonly part: 'snapshot' | 'download' }) => string;
  readonly 'frame.again': () => string;
  readonly 'sheet.open': () => string;
  readonly 'sheet.full': () => string;
  readonly 'sheet.fold': () => string;
  readonly 'tool.name': () => string;
  readonly 'tool.search': () => string;
  readonly 'tool.searchKey': () => string;
  readonly 'tool.filter': () => string;
  readonly 'tool.snapshot': () => string;
  readonly 'tool.share': () => string;
  readonly 'tool.sources': () => string;
  readonly 'tool.reading': () => string;
  readonly 'names.in': (d: { readonly language: 'en' | 'kk' | 'ru' }) => string;
  readonly 'names.language': () => string;
  readonly 'key.name': () => string;
  readonly 'key.reached': () => string;
  readonly 'key.none': () => string;
  readonly 'key.whole': (d: { readonly noun: string }) => string;
  readonly 'key.how': () => string;
  readonly 'time.name': () => string;
  readonly 'time.day': () => string;
  readonly 'time.night': () => string;
  readonly 'time.previous': () => string;
  readonly 'time.next': () => string;
  readonly 'time.block': (d: { readonly count: number; readonly n: string }) => string;
  readonly 'time.blockNights': (d: { readonly block: string }) => string;
  readonly 'time.window': () => string;
  readonly 'time.back': (d: { readonly window: string }) => string;
  readonly 'time.records': (d: { readonly records: string; readonly titles: string }) => string;
  readonly 'time.dates': (d: {
    readonly first: string;
    readonly last: string;
    readonly month: string;
    readonly year: string;
  }) => string;
  readonly 'time.datesOfMonths': (d: {
    readonly first: string;
    readonly monthFirst: string;
    readonly last: string;
    readonly month: string;
    readonly year: string;
  }) => string;
  readonly 'time.datesOfYears': (d: { readonly first: string; readonly last: string }) => string;
  readonly 'play.name': () => string;
  readonly 'play.play': () => string;
  readonly 'play.pause': () => string;
  readonly 'play.steps': () => string;
  readonly 'play.speed': () => string;
  readonly 'play.speedNow': (d: { readonly n: string }) => string;
  readonly 'play.loop': () => string;
  readonly 'play.on': () => string;
  readonly 'play.off': () => string;
  readonly 'filters.name': () => string;
  readonly 'filters.some': (d: { readonly family: string }) => string;
  readonly 'filters.bothWays': () => string;
  readonly 'by.name': () => string;
  readonly 'by.all': (d: { readonly n: string }) => string;
  readonly 'by.voice': (d: { readonly voice: string; readonly n: string }) => string;
  readonly 'by.translations': (d: { readonly voice: string; readonly n: string }) => string;
  readonly 'notice.name': () => string;
  readonly 'notice.away': () => string;
  readonly 'notice.link': () => string;
  readonly 'notice.copied': () => string;
  readonly 'notice.notCopied': () => string;
  readonly 'notice.ground': (d: { readonly file: string }) => string;
  readonly 'notice.years': () => string;
  readonly 'noMap.webgl': () => string;
  readonly 'noMap.worker': () => string;
  readonly 'noMap.context-lost': () => string;
  readonly 'noMap.script': () => string;
  readonly 'fail.unreachable': () => string;
  readonly 'fail.refused': (d: { readonly status: string }) => string;
  readonly 'fail.web-page': () => string;
  readonly 'fail.damaged': () => string;
  readonly 'fail.unknown': () => string;
  readonly 'help.unreachable': () => string;
  readonly 'help.refused': () => string;
  readonly 'help.web-page': () => string;
  readonly 'help.damaged': () => string;
  readonly 'help.unknown': () => string;
  readonly 'help.nothingLost': () => string;
  readonly 'wait.picture': () => string;
  readonly 'wait.files': () => string;
  readonly 'wait.reference': () => string;
  readonly 'cite.open': () => string;
  readonly 'cite.missing': () => string;
  readonly 'saved.file': (d: { readonly file: string }) => string;
}

/** Messages of `lang/en/panel.json` by key, with the arguments that English declares. */
export interface PanelMessages {
  readonly 'panel.results': (d: { readonly query: string }) => string;
  readonly 'panel.opening': () => string;
  readonly 'panel.failed': () => string;
  readonly 'panel.notTold': () => string;
  readonly 'panel.notes': () => string;
  readonly 'panel.table': () => string;
  readonly 'dialog.close': () => string;
  readonly 'records.all': () => string;
  readonly 'records.table': () => string;
  readonly 'records.differing': () => string;
  readonly 'chronicle.title': (d: { readonly phase: 'night' | 'day' }) => string;
  readonly 'chronicle.counts': (d: {
    readonly counts: string;
    readonly disputed: string;
  }) => string;
  readonly 'chronicle.table': () => string;
  readonly 'chronicle.silent': () => string;
  readonly 'chronicle.nothing': (d: { readonly phase: 'night' | 'day' }) => string;
  readonly 'chronicle.nothingNew': (d: { readonly phase: 'night' | 'day' }) => string;
  readonly 'chronicle.part': (d: { readonly part: 'morning' | 'day' | 'evening' }) => string;
  readonly 'chronicle.range': (d: { readonly range: string }) => string;
  readonly 'chronicle.undated': () => string;
  readonly 'chronicle.goOn': (d: { readonly titles: string }) => string;
  readonly 'chronicle.mayGoOn': (d: { readonly titles: string }) => string;
  readonly 'place.spellings': () => string;
  readonly 'place.status': (d: { readonly year: string }) => string;
  readonly 'place.kind': (d: {
    readonly kind: 'city' | 'town' | 'village' | 'site' | 'point';
  }) => string;
  readonly 'place.borders': (d: { readonly region: string; readonly month: string }) => string;
  readonly 'place.distance': () => string;
  readonly 'place.from': (d: { readonly n: string; readonly start: string }) => string;
  readonly 'place.position': () => string;
  readonly 'place.approximate': () => string;
  readonly 'place.outline': () => string;
  readonly 'place.schematic': () => string;
  readonly 'place.filtered': () => string;
  readonly 'place.silent': (d: { readonly range: string }) => string;
  readonly 'place.silentRegion': (d: { readonly region: string; readonly range: string }) => string;
  readonly 'place.range': (d: { readonly range: string }) => string;
  readonly 'place.towns': () => string;
  readonly 'place.noTowns': () => string;
  readonly 'places.title': (d: { readonly regions: string }) => string;
  readonly 'places.list': () => string;
  readonly 'zoom.place': () => string;
  readonly 'zoom.places': () => string;
  readonly 'zoom.region': (d: { readonly region: string }) => string;
  readonly 'record.dayUncertain': (d: { readonly when: string }) => string;
  readonly 'record.uncertain': (d: { readonly when: string }) => string;
  readonly 'record.open': (d: { readonly when: string }) => string;
  readonly 'record.differs': () => string;
  readonly 'record.kind': () => string;
  readonly 'record.when': () => string;
  readonly 'record.howLong': () => string;
  readonly 'record.ends': (d: { readonly range: string }) => string;
  readonly 'record.goesOn': (d: { readonly date: string }) => string;
  readonly 'record.lasts': (d: { readonly range: string }) => string;
  readonly 'record.noEnd': () => string;
  readonly 'record.where': () => string;
  readonly 'record.who': () => string;
  readonly 'record.employer': () => string;
  readonly 'record.demands': () => string;
  readonly 'record.inferred': (d: {
    readonly field:
      | 'when'
      | 'dayPart'
      | 'ends'
      | 'kind'
      | 'where'
      | 'actors'
      | 'employers'
      | 'demands'
      | 'figures'
      | 'spreadFrom';
  }) => string;
  readonly 'record.undecided': () => string;
  readonly 'record.reading': () => string;
  readonly 'record.witnesses': (d: { readonly witnesses: string }) => string;
  readonly 'record.spread': (d: { readonly from: string; readonly to: string }) => string;
  readonly 'account.text': () => string;
  readonly 'account.says': (d: { readonly wording: string }) => string;
  readonly 'figures.title': () => string;
  readonly 'figures.figure': () => string;
  readonly 'figures.countedBy': () => string;
  readonly 'figures.saidBy': () => string;
  readonly 'figures.row': (d: { readonly n: string; readonly what: string }) => string;
  readonly 'figures.dated': (d: { readonly who: string; readonly date: string }) => string;
  readonly 'differ.when': (d: { readonly heading: string; readonly when: string }) => string;
  readonly 'differ.asRecord': () => string;
  readonly 'notes.title': () => string;
  readonly 'notes.topic': (d: { readonly topic: string }) => string;
  readonly 'filters.title': () => string;
  readonly 'filters.label': (d: { readonly where: 'phone' | 'desk' }) => string;
  readonly 'filters.kinds': () => string;
  readonly 'filters.who': () => string;
  readonly 'filters.together': () => string;
  readonly 'filters.translations': (d: { readonly voice: string }) => string;
  readonly 'filters.few': () => string;
  readonly 'filters.all': (d: { readonly n: string }) => string;
  readonly 'filters.clear': () => string;
  readonly 'search.title': () => string;
  readonly 'search.hint': () => string;
  readonly 'search.loading': () => string;
  readonly 'search.failed': () => string;
  readonly 'search.help': () => string;
  readonly 'search.helpSuch': (d: { readonly examples: string }) => string;
  readonly 'search.example': (d: { readonly typed: string; readonly found: string }) => string;
  readonly 'search.exampleThen': (d: { readonly typed: string; readonly found: string }) => string;
  readonly 'search.similar': (d: { readonly what: string }) => string;
  readonly 'search.none': () => string;
  readonly 'search.noneLeft': () => string;
  readonly 'search.hidden': (d: { readonly count: number; readonly n: string }) => string;
  readonly 'search.hiddenMore': (d: { readonly count: number; readonly n: string }) => string;
  readonly 'search.records': () => string;
  readonly 'search.more': (d: { readonly count: number; readonly n: string }) => string;
  readonly 'guide.marks': () => string;
  readonly 'guide.ring': () => string;
  readonly 'guide.filled': () => string;
  readonly 'guide.outlined': () => string;
  readonly 'guide.dashed': () => string;
  readonly 'guide.brackets': () => string;
  readonly 'guide.dot': () => string;
  readonly 'guide.signs': () => string;
  readonly 'guide.square': () => string;
  readonly 'guide.circle': () => string;
  readonly 'guide.half': () => string;
  readonly 'guide.triangle': () => string;
  readonly 'guide.diamond': () => string;
  readonly 'guide.tint': (d: { readonly region: string }) => string;
  readonly 'guide.stripes': () => string;
  readonly 'guide.bare': () => string;
  readonly 'guide.band': (d: { readonly region: string }) => string;
  readonly 'guide.arrow': () => string;
  readonly 'guide.time': () => string;
  readonly 'guide.block': (d: { readonly records: string }) => string;
  readonly 'guide.pale': () => string;
  readonly 'guide.night': () => string;
  readonly 'guide.counts': () => string;
  readonly 'story.title': () => string;
  readonly 'story.count': (d: { readonly count: number; readonly n: string }) => string;
  readonly 'story.at': (d: {
    readonly date: string;
    readonly step: string;
    readonly count: string;
  }) => string;
  readonly 'story.begin': () => string;
  readonly 'story.next': (d: { readonly title: string }) => string;
  readonly 'story.previous': () => string;
  readonly 'story.all': () => string;
  readonly 'story.return': (d: { readonly step: string }) => string;
  readonly 'story.record': (d: { readonly sources: string; readonly title: string }) => string;
  readonly 'guide.keys': () => string;
  readonly 'guide.key': (d: {
    readonly key: 'step' | 'half' | 'play' | 'story' | 'ends' | 'search' | 'back';
  }) => string;
  readonly 'guide.does': (d: {
    readonly key: 'step' | 'half' | 'play' | 'story' | 'ends' | 'search' | 'back';
  }) => string;
}

/** Messages of `lang/en/plate.json` by key, with the arguments that English declares. */
export interface PlateMessages {
  readonly 'title.plate': (d: { readonly country: string; readonly moment: string }) => string;
  readonly 'plate.by': (d: { readonly texts: string }) => string;
  readonly 'plate.source': (d: { readonly version: string }) => string;
  readonly 'plate.page': (d: { readonly n: string; readonly all: string }) => string;
  readonly 'plate.countTexts': (d: { readonly count: number; readonly n: string }) => string;
  readonly 'plate.days': (d: { readonly count: number; readonly n: string }) => string;
  readonly 'plate.daysAndNights': (d: { readonly count: number; readonly n: string }) => string;
  readonly 'plate.sheet': (d: { readonly days: string; readonly texts: string }) => string;
  readonly 'plate.shown': (d: { readonly filter: string }) => string;
  readonly 'plate.shownAll': () => string;
  readonly 'plate.regions': (d: { readonly noun: string; readonly date: string }) => string;
  readonly 'plate.regionsSchematic': (d: {
    readonly noun: string;
    readonly date: string;
    readonly what: 'cities' | 'outlines';
    readonly names: string;
  }) => string;
  readonly 'plate.projection': (d: { readonly first: string; readonly second: string }) => string;
  readonly 'plate.parallel': (d: {
    readonly degrees: string;
    readonly half: 'south' | 'north';
  }) => string;
  readonly 'plate.paragraphs': () => string;
  readonly 'plate.wholeCountry': () => string;
  readonly 'plate.atLink': (d: { readonly count: number; readonly n: string }) => string;
  readonly 'plate.counts': (d: { readonly places: string; readonly regions: string }) => string;
  readonly 'plate.licences': (d: { readonly licence: string; readonly ground: string }) => string;
  readonly 'plate.made': (d: {
    readonly licence: string;
    readonly software: string;
    readonly data: string;
  }) => string;
  readonly 'plate.whoSaysSo': () => string;
  readonly 'plate.texts': () => string;
  readonly 'plate.noPlace': () => string;
  readonly 'plate.more': (d: { readonly count: number; readonly n: string }) => string;
  readonly 'plate.outside': (d: { readonly count: number; readonly n: string }) => string;
  readonly 'plate.range': (d: { readonly first: string; readonly last: string }) => string;
  readonly 'plate.wordsOf': (d: { readonly range: string }) => string;
  readonly 'plate.andWordsOf': (d: { readonly records: string; readonly range: string }) => string;
  readonly 'plate.moreAt': (d: { readonly missing: string }) => string;
  readonly 'plate.version': (d: {
    readonly which: 'original' | 'translation' | 'another';
  }) => string;
  readonly 'plate.versionIn': (d: { readonly name: string; readonly container: string }) => string;
  readonly 'plate.in': (d: { readonly label: string; readonly container: string }) => string;
  readonly 'plate.since': (d: { readonly title: string; readonly date: string }) => string;
  readonly 'plate.someDay': (d: { readonly title: string; readonly days: string }) => string;
  readonly 'spread.short': (d: { readonly from: string; readonly to: string }) => string;
  readonly 'key.eachDay': () => string;
  readonly 'key.newNow': (d: { readonly phase: 'night' | 'day' }) => string;
  readonly 'key.oneOfTwo': () => string;
  readonly 'key.site': () => string;
  readonly 'key.spread': () => string;
  readonly 'key.spreadNoDay': () => string;
  readonly 'key.noRecord': () => string;
  readonly 'key.wholeRegion': () => string;
  readonly 'plate.or': () => string;
}

/** Messages of `lang/en/snapshot.json` by key, with the arguments that English declares. */
export interface SnapshotMessages {
  readonly 'subject.name': () => string;
  readonly 'subject.news': (d: { readonly n: string }) => string;
  readonly 'subject.days': () => string;
  readonly 'extent.name': () => string;
  readonly 'extent.country': () => string;
  readonly 'extent.part': () => string;
  readonly 'days.name': () => string;
  readonly 'days.hint': () => string;
  readonly 'days.all': () => string;
  readonly 'days.none': () => string;
  readonly 'days.problem': () => string;
  readonly 'size.name': () => string;
  readonly 'size.article': () => string;
  readonly 'size.slide': () => string;
  readonly 'size.square': () => string;
  readonly 'size.story': () => string;
  readonly 'size.a4': () => string;
  readonly 'size.poster': () => string;
  readonly 'size.thesis': () => string;
  readonly 'size.own': () => string;
  readonly 'size.ownUse': () => string;
  readonly 'size.px': (d: { readonly width: string; readonly height: string }) => string;
  readonly 'size.mm': (d: { readonly width: string; readonly height: string }) => string;
  readonly 'own.unit': () => string;
  readonly 'own.mm': () => string;
  readonly 'own.px': () => string;
  readonly 'own.paper': () => string;
  readonly 'own.orientation': () => string;
  readonly 'own.portrait': () => string;
  readonly 'own.landscape': () => string;
  readonly 'own.side': (d: { readonly side: 'width' | 'height' }) => string;
  readonly 'own.problem': (d: {
    readonly side: 'width' | 'height';
    readonly problem: string;
  }) => string;
  readonly 'own.whole': (d: { readonly least: string; readonly most: string }) => string;
  readonly 'own.shape': (d: {
    readonly narrow: string;
    readonly wide: string;
    readonly least: string;
    readonly most: string;
  }) => string;
  readonly 'title.name': () => string;
  readonly 'title.reset': () => string;
  readonly 'title.none': () => string;
  readonly 'title.length': (d: { readonly count: number; readonly n: string }) => string;
  readonly 'format.name': () => string;
  readonly 'format.png': () => string;
  readonly 'format.svg': () => string;
  readonly 'format.pdf': () => string;
  readonly 'png.size': () => string;
  readonly 'png.times': (d: { readonly n: string }) => string;
  readonly 'png.dpi': (d: { readonly n: string }) => string;
  readonly 'letters.name': () => string;
  readonly 'letters.text': () => string;
  readonly 'lettersFor.text': () => string;
  readonly 'letters.outlines': () => string;
  readonly 'lettersFor.outlines': () => string;
  readonly 'theme.name': () => string;
  readonly 'theme.light': () => string;
  readonly 'theme.dark': () => string;
  readonly 'theme.grey': () => string;
  readonly 'look.names': () => string;
  readonly 'part.name': () => string;
  readonly 'part.sentence': () => string;
  readonly 'part.key': () => string;
  readonly 'part.references': () => string;
  readonly 'part.scale': () => string;
  readonly 'part.graticule': () => string;
  readonly 'part.names': () => string;
  readonly 'part.code': () => string;
  readonly 'part.hint': () => string;
  readonly 'preview.noGround': () => string;
  readonly 'preview.failed': () => string;
  readonly 'preview.drawing': () => string;
  readonly 'preview.pages': () => string;
  readonly 'preview.previous': () => string;
  readonly 'preview.next': () => string;
  readonly 'files.pages': (d: {
    readonly format: string;
    readonly count: number;
    readonly n: string;
  }) => string;
  readonly 'files.several': (d: {
    readonly count: number;
    readonly n: string;
    readonly format: string;
  }) => string;
  readonly 'files.about': (d: { readonly size: string }) => string;
  readonly 'files.none': () => string;
  readonly 'do.download': (d: { readonly format: string }) => string;
  readonly 'do.copy': () => string;
  readonly 'do.caption': () => string;
  readonly 'do.alt': () => string;
  readonly 'do.share': () => string;
  readonly 'do.cancel': () => string;
  readonly 'doing.file': (d: { readonly format: string }) => string;
  readonly 'doing.picture': () => string;
  readonly 'doing.caption': () => string;
  readonly 'doing.alt': () => string;
  readonly 'done.files': (d: { readonly count: number; readonly n: string }) => string;
  readonly 'done.copied': () => string;
  readonly 'done.caption': () => string;
  readonly 'done.shared': () => string;
  readonly 'done.notShared': () => string;
  readonly 'done.ready': () => string;
  readonly 'done.cancelled': () => string;
  readonly 'not.copied': () => string;
  readonly 'not.allowed': () => string;
  readonly 'not.allowedCaption': () => string;
  readonly 'not.supported': () => string;
  readonly 'not.shared': () => string;
  readonly 'not.smaller': (d: { readonly size: string }) => string;
  readonly 'not.tooLarge': () => string;
  readonly 'not.loaded': () => string;
  readonly 'not.made': () => string;
  readonly 'caption.name': () => string;
}

/** Messages of `lang/en/table.json` by key, with the arguments that English declares. */
export interface TableMessages {
  readonly 'table.heading': (d: {
    readonly column: 'when' | 'what' | 'kind' | 'where' | 'who' | 'witnesses' | 'differs';
  }) => string;
  readonly 'table.back': () => string;
  readonly 'table.differs': () => string;
  readonly 'table.none': () => string;
}

/** Messages of `lang/en/text.json` by key, with the arguments that English declares. */
export interface TextMessages {
  readonly 'list.and': (d: { readonly head: string; readonly last: string }) => string;
  readonly 'list.or': (d: { readonly a: string; readonly b: string }) => string;
  readonly 'count.records': (d: { readonly count: number; readonly n: string }) => string;
  readonly 'count.places': (d: { readonly count: number; readonly n: string }) => string;
  readonly 'count.witnesses': (d: { readonly count: number; readonly n: string }) => string;
  readonly 'count.regionsOf': (d: {
    readonly n: string;
    readonly all: string;
    readonly noun: string;
  }) => string;
  readonly 'count.of': (d: { readonly n: string; readonly all: string }) => string;
  readonly 'count.upTo': (d: { readonly certain: string; readonly possible: string }) => string;
  readonly 'count.recordsFrom': (d: {
    readonly records: string;
    readonly witnesses: string;
  }) => string;
  readonly 'count.disputed': (d: { readonly count: number; readonly n: string }) => string;
  readonly 'count.none': () => string;
  readonly 'when.short': (d: { readonly date: string; readonly month: string }) => string;
  readonly 'when.date': (d: { readonly date: string; readonly month: string }) => string;
  readonly 'when.long': (d: {
    readonly date: string;
    readonly month: string;
    readonly year: string;
  }) => string;
  readonly 'when.month': (d: { readonly month: string; readonly year: string }) => string;
  readonly 'when.year': (d: { readonly year: string }) => string;
  readonly 'when.weekday': (d: {
    readonly weekday: string;
    readonly date: string;
    readonly month: string;
    readonly year: string;
  }) => string;
  readonly 'when.inYear': (d: {
    readonly weekday: string;
    readonly date: string;
    readonly month: string;
  }) => string;
  readonly 'when.dates': (d: {
    readonly first: string;
    readonly last: string;
    readonly month: string;
  }) => string;
  readonly 'when.datesOfMonths': (d: {
    readonly first: string;
    readonly monthFirst: string;
    readonly last: string;
    readonly month: string;
  }) => string;
  readonly 'when.night': (d: { readonly dates: string }) => string;
  readonly 'when.nightLong': (d: { readonly dates: string; readonly year: string }) => string;
  readonly 'when.theNight': (d: { readonly dates: string }) => string;
  readonly 'when.theNightLong': (d: { readonly dates: string; readonly year: string }) => string;
  readonly 'when.shortTo': (d: { readonly first: string; readonly last: string }) => string;
  readonly 'when.shortOr': (d: { readonly first: string; readonly last: string }) => string;
  readonly 'when.range': (d: {
    readonly first: string;
    readonly last: string;
    readonly month: string;
  }) => string;
  readonly 'when.rangeLong': (d: {
    readonly first: string;
    readonly last: string;
    readonly month: string;
    readonly year: string;
  }) => string;
  readonly 'when.to': (d: { readonly first: string; readonly last: string }) => string;
  readonly 'when.either': (d: {
    readonly first: string;
    readonly last: string;
    readonly month: string;
  }) => string;
  readonly 'when.eitherLong': (d: {
    readonly first: string;
    readonly last: string;
    readonly month: string;
    readonly year: string;
  }) => string;
  readonly 'when.eitherYear': (d: { readonly first: string; readonly last: string }) => string;
  readonly 'when.years': (d: { readonly first: string; readonly last: string }) => string;
  readonly 'when.months': (d: {
    readonly monthFirst: string;
    readonly month: string;
    readonly year: string;
  }) => string;
  readonly 'when.orElse': (d: { readonly a: string; readonly b: string }) => string;
  readonly 'when.someDay': (d: { readonly range: string }) => string;
  readonly 'when.someTime': (d: { readonly period: string }) => string;
  readonly 'when.someTimeFrom': (d: { readonly range: string }) => string;
  readonly 'when.about': (d: { readonly period: string }) => string;
  readonly 'when.perhaps': (d: { readonly period: string }) => string;
  readonly 'when.inTheDay': (d: { readonly date: string }) => string;
  readonly 'when.part': (d: {
    readonly date: string;
    readonly part: 'morning' | 'day' | 'evening';
  }) => string;
  readonly 'list.more': (d: { readonly count: number; readonly n: string }) => string;
  readonly 'day.fresh': (d: { readonly count: number; readonly what: string }) => string;
  readonly 'day.lasting': (d: { readonly count: number; readonly what: string }) => string;
  readonly 'day.alsoPerhaps': (d: { readonly what: string }) => string;
  readonly 'day.alsoPerhapsMore': (d: { readonly count: number; readonly n: string }) => string;
  readonly 'day.perhaps': (d: { readonly what: string }) => string;
  readonly 'day.cities': (d: { readonly count: number; readonly n: string }) => string;
  readonly 'day.sites': (d: { readonly count: number; readonly n: string }) => string;
  readonly 'day.wholeRegions': (d: { readonly n: string; readonly noun: string }) => string;
  readonly 'day.wholeRegion': (d: { readonly region: string }) => string;
  readonly 'day.site': (d: { readonly site: string }) => string;
  readonly 'day.nothingNew': (d: { readonly phase: 'night' | 'day' }) => string;
  readonly 'day.nothing': (d: { readonly phase: 'night' | 'day' }) => string;
  readonly 'title.page': (d: { readonly what: string; readonly title: string }) => string;
  readonly 'state.new': () => string;
  readonly 'state.continuing': () => string;
  readonly 'state.uncertain': () => string;
  readonly 'state.past': () => string;
  readonly 'region.notNamed': () => string;
  readonly 'mark.place': (d: { readonly place: string; readonly marks: string }) => string;
  readonly 'mark.noRecord': (d: { readonly place: string }) => string;
  readonly 'mark.region': (d: { readonly region: string; readonly date: string }) => string;
  readonly 'mark.regionBare': (d: { readonly region: string }) => string;
  readonly 'mark.state': (d: { readonly kinds: string; readonly state: string }) => string;
  readonly 'spread.name': (d: {
    readonly from: string;
    readonly to: string;
    readonly words: string;
  }) => string;
  readonly 'spread.noDay': (d: { readonly words: string }) => string;
  readonly 'source.line': (d: { readonly voice: string; readonly paragraphs: string }) => string;
  readonly 'source.lineTranslations': (d: {
    readonly voice: string;
    readonly paragraphs: string;
    readonly count: number;
    readonly n: string;
  }) => string;
  readonly 'filter.by': (d: { readonly voice: string }) => string;
  readonly 'filter.allTexts': () => string;
  readonly 'filter.kinds': (d: {
    readonly count: number;
    readonly n: string;
    readonly all: string;
  }) => string;
  readonly 'filter.actors': (d: { readonly count: number; readonly n: string }) => string;
  readonly 'filter.actorsNamed': (d: { readonly names: string }) => string;
  readonly 'filter.employers': (d: { readonly count: number; readonly n: string }) => string;
  readonly 'filter.employersNamed': (d: { readonly names: string }) => string;
  readonly 'filter.shown': (d: {
    readonly parts: string;
    readonly shown: string;
    readonly count: number;
    readonly n: string;
  }) => string;
  readonly 'figures.none': () => string;
  readonly 'figures.noneBut': (d: { readonly wording: string }) => string;
  readonly 'figures.range': (d: { readonly low: string; readonly high: string }) => string;
  readonly 'figures.of': (d: { readonly n: string; readonly what: string }) => string;
  readonly 'differ.field': (d: {
    readonly field: 'kind' | 'time' | 'where' | 'actors' | 'figures' | 'wording';
  }) => string;
  readonly 'differ.heading': (d: { readonly field: string }) => string;
  readonly 'differ.headingTranslations': (d: { readonly field: string }) => string;
  readonly 'differ.wordsAlone': () => string;
  readonly 'differ.clause': (d: {
    readonly who: string;
    readonly field: 'time' | 'kind' | 'where' | 'actors' | 'figures';
    readonly count: number;
    readonly what: string;
  }) => string;
  readonly 'differ.clauseThen': (d: {
    readonly who: string;
    readonly field: 'time' | 'kind' | 'where' | 'actors' | 'figures';
    readonly count: number;
    readonly what: string;
  }) => string;
  readonly 'differ.actors': (d: { readonly actors: string }) => string;
  readonly 'differ.follows': (d: {
    readonly where: 'map' | 'record';
    readonly who: string;
  }) => string;
  readonly 'differ.has': (d: { readonly where: 'map' | 'record'; readonly what: string }) => string;
  readonly 'differ.open': () => string;
  readonly 'differ.openMap': () => string;
  readonly 'differ.openTime': () => string;
  readonly 'differ.bothInMark': (d: { readonly where: 'map' | 'time' }) => string;
  readonly 'differ.oneSign': (d: { readonly where: 'map' | 'time' }) => string;
  readonly 'differ.leaning': (d: {
    readonly witnesses: string;
    readonly leaning: string;
  }) => string;
  readonly 'differ.leansOn': (d: { readonly who: string; readonly whom: string }) => string;
  readonly 'differ.translations': (d: {
    readonly witnesses: string;
    readonly count: number;
    readonly n: string;
  }) => string;
  readonly 'differ.voices': (d: {
    readonly witnesses: string;
    readonly count: number;
    readonly n: string;
  }) => string;
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
  readonly 'differ.column': (d: {
    readonly field: 'kind' | 'time' | 'where' | 'actors' | 'figures' | 'wording';
  }) => string;
  readonly 'link.rule': (d: {
    readonly key:
      | 'wave'
      | 'day'
      | 'phase'
      | 'kinds'
      | 'by'
      | 'actors'
      | 'employers'
      | 'view'
      | 'map'
      | 'lang'
      | 'record'
      | 'place'
      | 'region';
    readonly choices: string;
  }) => string;
  readonly 'at.paragraph': (d: { readonly n: string }) => string;
  readonly 'at.page': (d: { readonly n: string }) => string;
  readonly 'at.row': (d: { readonly n: string }) => string;
  readonly 'data.version': (d: { readonly version: string }) => string;
  readonly 'size.bytes': (d: { readonly count: number; readonly n: string }) => string;
  readonly 'size.kilobytes': (d: { readonly n: string }) => string;
  readonly 'size.megabytes': (d: { readonly n: string }) => string;
  readonly 'unit.km': (d: { readonly n: string }) => string;
  readonly 'key.firstReached': () => string;
  readonly 'key.thisMoment': (d: { readonly phase: 'night' | 'day' }) => string;
  readonly 'key.bothWays': () => string;
}

/** Messages of `lang/en/voices.json` by key, with the arguments that English declares. */
export interface VoicesMessages {
  readonly 'voices.translates': (d: { readonly voice: string }) => string;
  readonly 'voices.leansOn': (d: { readonly voice: string }) => string;
  readonly 'voices.before': (d: { readonly publisher: string }) => string;
  readonly 'voices.beforeOn': (d: { readonly publisher: string; readonly date: string }) => string;
  readonly 'voices.oneWitness': (d: { readonly names: string }) => string;
  readonly 'voices.noSecond': (d: { readonly names: string }) => string;
  readonly 'voices.leaning': (d: { readonly names: string; readonly count: number }) => string;
  readonly 'voices.nothing': () => string;
  readonly 'voices.tellsNothing': (d: { readonly kinds: string }) => string;
  readonly 'voices.tellsOnly': (d: { readonly kinds: string }) => string;
  readonly 'voices.topic': (d: { readonly title: string }) => string;
  readonly 'voices.noTopics': () => string;
  readonly 'voices.topicsOnly': (d: { readonly topics: string }) => string;
  readonly 'voices.topicsSilent': (d: { readonly topics: string }) => string;
  readonly 'voices.noDates': (d: { readonly range: string }) => string;
  readonly 'voices.dates': (d: { readonly first: string; readonly last: string }) => string;
  readonly 'voices.datesFrom': (d: { readonly first: string }) => string;
  readonly 'voices.datesTo': (d: { readonly last: string }) => string;
  readonly 'voices.oneDate': (d: { readonly date: string }) => string;
  readonly 'voices.ofDate': (d: { readonly dates: string; readonly spoke: string }) => string;
  readonly 'voices.noYears': (d: { readonly which: 'before' | 'after' | 'both' }) => string;
  readonly 'voices.noPlaces': (d: { readonly all: string }) => string;
  readonly 'voices.places': (d: {
    readonly n: string;
    readonly all: string;
    readonly names: string;
  }) => string;
  readonly 'count.accounts': (d: { readonly count: number; readonly n: string }) => string;
  readonly 'count.texts': (d: { readonly count: number; readonly n: string }) => string;
  readonly 'count.voices': (d: { readonly count: number; readonly n: string }) => string;
  readonly 'count.differences': (d: { readonly count: number; readonly n: string }) => string;
  readonly 'count.topics': (d: { readonly count: number; readonly n: string }) => string;
  readonly 'differing.lead': (d: {
    readonly differences: string;
    readonly topics: string;
  }) => string;
  readonly 'differing.more': (d: { readonly count: number; readonly n: string }) => string;
  readonly 'sources.lead': (d: {
    readonly texts: string;
    readonly voices: string;
    readonly witnesses: string;
  }) => string;
  readonly 'sources.text': (d: { readonly text: string; readonly voices: string }) => string;
  readonly 'sources.single': () => string;
  readonly 'sources.date': (d: { readonly date: string }) => string;
  readonly 'sources.paragraphs': (d: { readonly first: string; readonly last: string }) => string;
  readonly 'sources.show': (d: { readonly records: string; readonly accounts: string }) => string;
  readonly 'graph.label': () => string;
  readonly 'graph.column': (d: { readonly column: 'absent' | 'held' | 'leaning' }) => string;
  readonly 'graph.lines': () => string;
  readonly 'graph.line': (d: {
    readonly kind: 'translation' | 'republication' | 'leaning';
  }) => string;
}

/** Every part by its name. */
export interface Parts {
  readonly download: DownloadMessages;
  readonly files: FilesMessages;
  readonly names: NamesMessages;
  readonly opening: OpeningMessages;
  readonly page: PageMessages;
  readonly panel: PanelMessages;
  readonly plate: PlateMessages;
  readonly snapshot: SnapshotMessages;
  readonly table: TableMessages;
  readonly text: TextMessages;
  readonly voices: VoicesMessages;
}
