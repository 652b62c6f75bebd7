<?php
/**
 * Settings → Writing: the service, and where the script comes from.
 *
 * @package Dalil
 */

defined( 'ABSPATH' ) || exit;

add_action( 'admin_init', 'dalil_settings' );

/** Registers both settings and their fields. */
function dalil_settings() {
	register_setting(
		'writing',
		'dalil_service',
		array(
			'type'              => 'string',
			'sanitize_callback' => 'dalil_origin',
			'default'           => '',
		)
	);
	register_setting(
		'writing',
		'dalil_script',
		array(
			'type'              => 'boolean',
			'sanitize_callback' => 'rest_sanitize_boolean',
			'default'           => false,
		)
	);
	add_settings_section( 'dalil', 'Dalil', '__return_null', 'writing' );
	add_settings_field( 'dalil_service', esc_html__( 'Address of the service', 'dalil' ), 'dalil_service_field', 'writing', 'dalil', array( 'label_for' => 'dalil_service' ) );
	add_settings_field( 'dalil_script', esc_html__( 'Script', 'dalil' ), 'dalil_script_field', 'writing', 'dalil' );
}

/** The field of the service. */
function dalil_service_field() {
	printf(
		'<input type="url" id="dalil_service" name="dalil_service" value="%s" class="regular-text code" dir="ltr" placeholder="https://your-dalil.example">',
		esc_attr( get_option( 'dalil_service', '' ) )
	);
}

/** The field of the script. */
function dalil_script_field() {
	printf(
		'<label><input type="checkbox" name="dalil_script" value="1" %1$s> %2$s</label>',
		checked( (bool) get_option( 'dalil_script' ), true, false ),
		esc_html__( 'Load the newest from the service instead of the copy in this plugin', 'dalil' )
	);
}
