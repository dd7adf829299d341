/** Offers a file to the reader under a name; nothing leaves the machine. */
export function download(blob: Blob, name: string): void {
  const url = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The browser has taken the blob once the click is over; a moment later the address can go.
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}
