import { criterion, fixed, line, price, promises, template } from './words.js';

const categoryName = 'IT projects';

export const IT_PROJECT = template({
  id: 'it-project',
  name: 'IT project',
  summary: 'Something to build, connect or replace: analysis, build, test, training, care.',
  categoryName,
  alsoCalled: ['software', 'app', 'system', 'integration', 'migration', 'interface', 'automation'],
  title: 'IT project',
  brief:
    'A system that does today’s work with fewer steps: understand how people work now, build and test, move what is there, train those who use it, and look after it for the first months.\n\nIt went well when the old way is switched off on the agreed day and nobody asks for it back.',
  services: ['Analysis', 'Development', 'Test', 'Training', 'Support'],
  lines: [
    line('Analysis', 10, 'person day', 'Interviews, today’s steps, a description that we sign'),
    line('Build', 40, 'person day', 'In steps that can be shown every two weeks'),
    fixed('Move of existing records', 'With a rehearsal and a way back'),
    line('Test', 10, 'person day', 'Load, access for all, security'),
    line('Training', 4, 'session', 'Groups of up to 12'),
    line('Care after the start', 3, 'month', 'Faults and questions'),
  ],
  criteria: [
    price(35),
    criterion('Understanding', 25, 'They say back what we need, and what we forgot.', 'fit'),
    criterion('Plan and risks', 20, 'Steps, people by name, what can go wrong.', 'plan'),
    promises(20),
  ],
  answers: { projectType: 'New software', dataClass: 'Internal', standards: ['WCAG 2.2 AA', 'GDPR'] },
});

export const EQUIPMENT = template({
  id: 'it-equipment',
  name: 'Laptops and equipment',
  summary: 'Devices for a group: choosing, setting up, handing over, taking back.',
  categoryName,
  alsoCalled: ['computer', 'hardware', 'phone', 'headset', 'monitor', 'device', 'notebook'],
  title: 'New laptops',
  brief:
    'Devices for a department, set up and handed over so that everybody works the same morning; the old ones wiped and taken away with proof.\n\nIt went well when nobody lost a file and nobody waited longer than an hour.',
  headCount: 60,
  services: ['Delivery', 'Set-up', 'Disposal'],
  lines: [
    line('Device', 60, 'piece', 'Say the model and its energy use'),
    line('Set-up and hand-over', 60, 'piece', 'At the desk, files moved'),
    line('Taking back and wiping', 60, 'piece', 'With a certificate for each'),
    line('Spare devices', 3, 'piece', 'On our premises'),
    line('Help on site', 2, 'day', 'The first two days'),
  ],
  criteria: [price(50), criterion('Devices', 20, 'Right for the work, repairable, long updates.', 'fit'), promises(30)],
  answers: { projectType: 'Devices or network', dataClass: 'Confidential' },
});
