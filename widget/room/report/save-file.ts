// A file that was made on the page, handed to the browser to keep.

/** Milliseconds until the file's address is given up: the browser has begun to keep it long before. */
const kept = 60_000;

/** Offers `file` under `name`; nothing is sent anywhere. */
export function saveFile(file: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), kept);
}
