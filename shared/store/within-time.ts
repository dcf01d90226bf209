/** What a device keeps and has not told by then, it will not: it is blocked. In milliseconds. */
const LONGEST = 5000;

/**
 * What is answered, unless it takes too long: whoever waits behind it is not kept waiting for ever.
 *
 * @throws if there is no answer in time, or whatever it is answered with.
 */
export async function withinTime<T>(asked: Promise<T>, longest = LONGEST): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('There is no answer.')), longest);
  });
  try {
    return await Promise.race([asked, late]);
  } finally {
    clearTimeout(timer);
  }
}
