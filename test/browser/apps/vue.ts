import { compile, computed, createSSRApp, onMounted, onUnmounted, ref } from 'vue';
import { renderToString } from 'vue/server-renderer';
import {
  type Action,
  BUTTONS,
  FIRST,
  next,
  questionOf,
  shownPrograms,
  TICK,
  WORDS,
} from './benefits-app.ts';

/** Compiled, as in most apps: static parts are kept aside and only what can change is compared. */
const TEMPLATE = `
<main :lang="state.language">
  <h1>{{ words.title }}</h1>
  <p>{{ words.lead }}<b>{{ words.income }}</b>{{ words.rest }}<em>{{ question }}</em></p>
  <p>{{ programs.length }}{{ words.count }}{{ state.refreshed }}{{ words.times }}</p>
  <button v-for="{ label, action } in BUTTONS" :key="label" type="button" @click="act(action)">
    {{ label }}
  </button>
  <label>
    {{ words.field }}
    <input :value="state.filter" @input="act({ type: 'filter', text: $event.target.value })" />
  </label>
  <dl>
    <template v-for="name in programs" :key="name">
      <dt>{{ name }}</dt>
      <dd>
        {{ words.about }}{{ name }}.
        <button type="button" @click="act({ type: 'more', name })">
          {{ state.open.includes(name) ? '–' : '+' }}
        </button>
        <p v-if="state.open.includes(name)">{{ words.more }}{{ name }}</p>
      </dd>
    </template>
  </dl>
  <template v-if="state.details">
    <h2>{{ words.detailsTitle }}</h2>
    <p>{{ words.details }}</p>
  </template>
  <Teleport v-if="state.notice" to="body">
    <p role="status" :lang="state.language">{{ words.notice }}</p>
  </Teleport>
</main>`;

function createApp(started: () => void) {
  return createSSRApp({
    setup() {
      const state = ref(FIRST);
      const act = (action: Action) => {
        state.value = next(state.value, action);
      };
      let timer: ReturnType<typeof setInterval>;
      onMounted(() => {
        timer = setInterval(() => act({ type: 'tick' }), TICK);
        started();
      });
      onUnmounted(() => clearInterval(timer));
      return {
        state,
        act,
        BUTTONS,
        words: computed(() => WORDS[state.value.language]),
        programs: computed(() => shownPrograms(state.value)),
        question: computed(() => questionOf(state.value)),
      };
    },
    render: compile(TEMPLATE),
  });
}

/** The app's first markup, as its server sends it. */
export function render(): Promise<string> {
  return renderToString(createApp(() => {}));
}

/** Takes over that markup. */
export function hydrate(root: Element, started: () => void): void {
  createApp(started).mount(root);
}
