<?php
/**
 * Plugin Name: Dalil
 * Description: News quizzes whose every answer shows the sentence that decides it: a block and a shortcode. Arabic first.
 * Version: {{version}}
 * Requires at least: 6.5
 * Requires PHP: 7.4
 * License: MIT (compatible with the GPL)
 * License URI: https://opensource.org/license/mit
 * Text Domain: dalil
 * Domain Path: /languages
 *
 * @package Dalil
 */

defined( 'ABSPATH' ) || exit;

define( 'DALIL_VERSION', '{{version}}' );

require __DIR__ . '/embed.php';
require __DIR__ . '/settings.php';

add_action( 'init', 'dalil_register' );
add_shortcode( 'dalil-quiz', 'dalil_shortcode' );

/** Registers the translations, the element's script, its look, and the block. */
function dalil_register() {
	load_plugin_textdomain( 'dalil', false, dirname( plugin_basename( __FILE__ ) ) . '/languages' );
	wp_register_style( 'dalil', plugins_url( 'assets/dalil.css', __FILE__ ), array(), DALIL_VERSION );
	$service = dalil_origin( get_option( 'dalil_service', '' ) );
	if ( get_option( 'dalil_script' ) && '' !== $service ) {
		wp_register_script_module( 'dalil-quiz', $service . '/dalil-quiz.js', array(), null );
	} else {
		wp_register_script_module( 'dalil-quiz', plugins_url( 'assets/dalil-quiz.js', __FILE__ ), array(), DALIL_VERSION );
	}
	register_block_type( __DIR__ . '/block' );
	$words = array(
		'title'        => __( 'Dalil quiz', 'dalil' ),
		'instructions' => __( 'Questions on this article, from your Dalil service.', 'dalil' ),
		'set'          => __( 'Id of the set', 'dalil' ),
		'setHelp'      => __( 'Left empty, the set published for the address of this page is shown.', 'dalil' ),
		'src'          => __( 'Address of the service', 'dalil' ),
		'srcHelp'      => __( 'Left empty, the one from Settings → Writing.', 'dalil' ),
		'theme'        => __( 'Look', 'dalil' ),
		'themes'       => array(
			''         => __( 'As the page', 'dalil' ),
			'paper'    => __( 'Paper', 'dalil' ),
			'ink'      => __( 'Ink', 'dalil' ),
			'plain'    => __( 'Plain', 'dalil' ),
			'contrast' => __( 'Strong contrast', 'dalil' ),
		),
	);
	wp_add_inline_script( 'dalil-quiz-editor-script', 'window.dalilEditor = ' . wp_json_encode( $words, JSON_HEX_TAG ) . ';', 'before' );
}

/**
 * The shortcode [dalil-quiz set="…" src="…" theme="…"].
 *
 * @param array|string $given Attributes as written.
 * @return string HTML.
 */
function dalil_shortcode( $given ) {
	$attributes = shortcode_atts(
		array(
			'set'   => '',
			'src'   => '',
			'theme' => '',
		),
		$given,
		'dalil-quiz'
	);
	return dalil_embed( $attributes['set'], $attributes['src'], $attributes['theme'] );
}
