import { nextFrame, pause } from './frames.ts';
import { isReading } from './termlight.ts';

async function rest(): Promise<void> {
  await pause(150);
  while (isReading()) await pause(20);
}

/** Changes the page and changes it back, so that it is as long afterwards as it was. */
export async function changePage(times: number, word: string): Promise<void> {
  const main = document.querySelector('main') ?? document.body;
  for (let time = 0; time < times; time += 1) {
    const paragraph = document.createElement('p');
    paragraph.textContent = `The ${word} is here for the ${time} of you and may be gone.`;
    main.append(paragraph);
    if (time % 10 === 0) await rest();
    paragraph.remove();
  }
  await rest();
}

/** How many messages a chat keeps. */
const KEPT = 100;

/** One minute of a chat that says something twice a second and forgets what is old; faster than time. */
export async function chatMinute(minute: number, word: string): Promise<void> {
  const main = document.querySelector('main') ?? document.body;
  let chat = document.querySelector('#bench-chat');
  if (!chat) {
    chat = document.createElement('div');
    chat.id = 'bench-chat';
    main.prepend(chat);
  }
  for (let message = 0; message < 120; message += 1) {
    const line = document.createElement('div');
    line.innerHTML = `<b>Ana</b> <span>The ${word} of ${minute}:${message} is for you, it says.</span>`;
    chat.append(line);
    if (chat.childElementCount > KEPT) chat.firstElementChild?.remove();
    await nextFrame();
  }
  await rest();
}
