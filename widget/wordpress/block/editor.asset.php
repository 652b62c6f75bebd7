<?php
/**
 * What the editor's script needs.
 *
 * @package Dalil
 */

return array(
	'dependencies' => array( 'wp-block-editor', 'wp-blocks', 'wp-components', 'wp-element' ),
	'version'      => '{{version}}',
);
