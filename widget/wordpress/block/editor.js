// The block in the editor: a card with its settings. What readers get is made by render.php.
(({ blockEditor, blocks, components, element }, words) => {
  const { createElement } = element;
  const { Placeholder, SelectControl, TextControl } = components;
  const options = Object.entries(words.themes).map(([value, label]) => ({ value, label }));

  function EditQuiz({ attributes, setAttributes }) {
    const block = blockEditor.useBlockProps();
    const control = (kind, name, more) =>
      createElement(kind, {
        key: name,
        label: words[name],
        value: attributes[name],
        onChange: (value) => setAttributes({ [name]: value.trim() }),
        __next40pxDefaultSize: true,
        __nextHasNoMarginBottom: true,
        ...more,
      });
    const card = { icon: 'editor-help', label: words.title, instructions: words.instructions };
    return createElement(
      'div',
      block,
      createElement(
        Placeholder,
        { ...card, isColumnLayout: true },
        control(TextControl, 'set', { help: words.setHelp, dir: 'ltr' }),
        control(TextControl, 'src', { help: words.srcHelp, dir: 'ltr', type: 'url' }),
        control(SelectControl, 'theme', { options }),
      ),
    );
  }

  blocks.registerBlockType('dalil/quiz', { edit: EditQuiz, save: () => null });
})(window.wp, window.dalilEditor);
