export class Refusal extends Error {}
export function laterVersion(version: string, current: string): string;
export function closedChangelog(changelog: string, version: string, date: string): string;
export function raisedJson(json: string, version: string): string;
export function raisedLock(json: string, version: string): string;
export function raisedCitation(cff: string, version: string, date: string): string;
