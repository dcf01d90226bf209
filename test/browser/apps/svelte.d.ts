declare module '*.svelte' {
  const App: import('svelte').Component<{ started: () => void }>;
  // biome-ignore lint/style/noDefaultExport: so does Svelte's compiler write it.
  export default App;
}
