<?php
/**
 * The block as readers get it.
 *
 * @package Dalil
 *
 * @var array $attributes What the editor set.
 */

defined( 'ABSPATH' ) || exit;

// Both are escaped where they are made.
// phpcs:disable WordPress.Security.EscapeOutput.OutputNotEscaped
printf(
	'<div %1$s>%2$s</div>',
	get_block_wrapper_attributes(),
	dalil_embed( $attributes['set'] ?? '', $attributes['src'] ?? '', $attributes['theme'] ?? '' )
);
