/**
 * Texts of the page `translated` as a machine translates them into Spanish, by the English text node;
 * «audición justa», «alojamiento razonable», «evicción», «sellos de comida» and «cuidado manejado» are
 * wrong renderings that the glossary lists.
 */
export const SPANISH: Readonly<Record<string, string>> = {
  'Help with rent and health care': 'Ayuda con el alquiler y la atención médica',
  Medicaid: 'Medicaid',
  Your: 'Su',
  landlord: 'propietario de la vivienda',
  'can ask the court for an eviction. You have a right to a fair hearing about your benefits.':
    'puede pedir al tribunal una evicción. Usted tiene derecho a una audición justa sobre sus beneficios.',
  'If you have a disability, you can ask for a reasonable accommodation at the office.':
    'Si usted tiene una discapacidad, puede pedir un alojamiento razonable en la oficina.',
  Eviction: 'Evicción',
  'We look at your income when you ask for food stamps, and you must tell us if it is more than before.':
    'Miramos sus ingresos cuando usted pide los sellos de comida, y nos debe decir si son más que antes.',
  Landlord: 'Propietario de la vivienda',
  'Fair hearing': 'Audición justa',
  'Health care': 'Atención médica',
  'The managed care plan will pay for the visits that your doctor has asked for, if it is in the network.':
    'El plan de cuidado manejado pagará por las visitas que su médico ha pedido, si él está en la red.',
};
